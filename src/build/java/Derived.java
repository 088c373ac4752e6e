import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.privacyyml.catalog.Catalog;
import org.privacyyml.catalog.Provider;
import org.privacyyml.finding.Language;
import org.privacyyml.resource.Languages;

/**
 * Writes what follows from the data files: the lists in the schema of the format, and which
 * provider's entries on devices have a name that nobody else would give. Run by the build.
 */
final class Derived {
  private final Catalog catalog = new Catalog();

  /**
   * @param arguments the schema with markers for lists, and the folder of our compiled classes
   */
  public static void main(String[] arguments) throws IOException {
    Derived derived = new Derived();
    Path classes = Path.of(arguments[1]);
    Files.writeString(
        classes.resolve("privacy.schema.json"), derived.schema(Path.of(arguments[0])));
    Files.writeString(classes.resolve("catalog/writers.yml"), derived.writers());
  }

  private String schema(Path marked) throws IOException {
    Map<String, List<String>> lists =
        Map.of(
            "languages", Languages.all().stream().map(Language::code).toList(),
            "kinds", catalog.kindIds(),
            "legalForms", catalog.legalFormKeys(),
            "statutoryPeriods", catalog.statutoryPeriodKeys());
    String schema = Files.readString(marked);
    for (Map.Entry<String, List<String>> list : lists.entrySet()) {
      String values = "\"" + String.join("\", \"", list.getValue()) + "\"";
      schema = schema.replace("\"@" + list.getKey() + "\"", values);
    }
    return schema;
  }

  private String writers() {
    Map<String, Optional<String>> writers = new TreeMap<>();
    for (String id : catalog.providerIds()) {
      for (Provider.Entry entry : catalog.provider(id).orElseThrow().storage()) {
        for (String name : entry.names()) {
          boolean telling = !entry.isCommon() && !writers.containsKey(name);
          writers.put(name, telling ? Optional.of(id) : Optional.empty());
        }
      }
    }
    StringBuilder names = new StringBuilder("names:\n");
    StringBuilder beginnings = new StringBuilder("beginnings:\n");
    writers.forEach(
        (name, writer) -> {
          if (writer.isPresent()) {
            boolean open = name.endsWith("*");
            String written = open ? name.substring(0, name.length() - 1) : name;
            (open ? beginnings : names).append(line(written, writer.get()));
          }
        });
    return names.append(beginnings).toString();
  }

  private static String line(String name, String writer) {
    return "  \"" + name + "\": " + writer + "\n";
  }
}
