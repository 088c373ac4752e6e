import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/**
 * Leaves out of the plugin's descriptor what Maven assumes anyway, and the white space: before each
 * goal Maven reads the whole of it, with code that is still cold. Run by the build; needs nothing
 * but the JDK.
 */
final class Descriptor {
  /** Elements of a goal or a parameter, and what Maven takes for them where they are not there. */
  private static final Map<String, String> ASSUMED =
      Map.of(
          "aggregator", "false",
          "description", "",
          "editable", "true",
          "inheritedByDefault", "true",
          "required", "false",
          "requiresDirectInvocation", "false",
          "requiresOnline", "false",
          "requiresReports", "false");

  private Descriptor() {}

  /**
   * @param arguments the descriptor, the file to write
   */
  public static void main(String[] arguments) throws Exception {
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(Path.of(arguments[0]).toFile());
    shorten(document);
    Transformer transformer = TransformerFactory.newInstance().newTransformer();
    transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
    StringWriter out = new StringWriter();
    document.setXmlStandalone(true);
    transformer.transform(new DOMSource(document), new StreamResult(out));
    Files.writeString(Path.of(arguments[1]), out.append('\n').toString());
  }

  private static void shorten(Node parent) {
    List<Node> superfluous = new ArrayList<>();
    boolean hasElements = hasElements(parent);
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getNodeType() == Node.COMMENT_NODE
          || (hasElements && child.getNodeType() == Node.TEXT_NODE)
          || isAssumed(child)) {
        superfluous.add(child);
      } else {
        shorten(child);
      }
    }
    for (Node child : superfluous) {
      parent.removeChild(child);
    }
  }

  private static boolean hasElements(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getNodeType() == Node.ELEMENT_NODE) {
        return true;
      }
    }
    return false;
  }

  /** The configuration of a goal has elements of any name, but there they have attributes. */
  private static boolean isAssumed(Node node) {
    return node.getNodeType() == Node.ELEMENT_NODE
        && !node.hasAttributes()
        && !hasElements(node)
        && node.getTextContent().equals(ASSUMED.get(node.getNodeName()));
  }
}
