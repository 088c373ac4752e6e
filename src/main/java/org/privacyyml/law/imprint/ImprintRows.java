package org.privacyyml.law.imprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.privacyyml.catalog.WordList;
import org.privacyyml.law.asking.Case;
import org.privacyyml.law.asking.Lack;
import org.privacyyml.policy.Controller;
import org.privacyyml.policy.Imprint;
import org.privacyyml.policy.Party;
import org.privacyyml.policy.TaxNumber;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.Text;

/** What has no place on an Impressum: tax numbers, and the closed platform for disputes. */
public final class ImprintRows {
  private ImprintRows() {}

  public static void ask(Case law) {
    if (!law.file().writesImprint()) {
      return;
    }
    Imprint imprint = Imprint.of(law.file().policy().imprint());
    law.rule("DDG-5-1-6-STNR").find(taxNumbers(law, imprint));
    law.rule("ODR-REPEALED").find(linksToClosedPlatform(imprint));
  }

  private static List<Lack> taxNumbers(Case law, Imprint imprint) {
    List<Lack> lacks = new ArrayList<>();
    Optional<Controller> provider = law.file().provider();
    if (provider.isPresent()) {
      addIfTaxNumber(lacks, provider.get().vatId());
      addIfTaxNumber(lacks, provider.get().businessId());
    }
    WordList labels = law.words("taxNumberLabels");
    for (Imprint.Row row : imprint.further().orElse(List.of())) {
      if (isTaxNumber(row, labels)) {
        String label = row.label().map(text -> text.all().get(0)).orElse("");
        lacks.add(Lack.at(row.value().where()).with("value", label));
      }
    }
    return lacks;
  }

  private static void addIfTaxNumber(List<Lack> lacks, Fact<TaxNumber> stated) {
    String number = stated.value().flatMap(TaxNumber::number).orElse("");
    if (isTaxNumber(number)) {
      lacks.add(Lack.at(stated.where()).with("value", number));
    }
  }

  private static boolean isTaxNumber(Imprint.Row row, WordList labels) {
    for (String label : all(row.label())) {
      if (labels.firstIn(label).isPresent()) {
        return true;
      }
    }
    for (String value : all(row.value())) {
      if (isTaxNumber(value.strip())) {
        return true;
      }
    }
    return false;
  }

  private static List<String> all(Fact<Text> text) {
    return text.map(Text::all).orElse(List.of());
  }

  /** Two slashes between ten or eleven digits: 12/345/67890, 123/456/78901. */
  private static boolean isTaxNumber(String text) {
    String[] parts = text.split("/", -1);
    int digits = 0;
    for (String part : parts) {
      if (part.isEmpty() || !isDigits(part)) {
        return false;
      }
      digits += part.length();
    }
    return parts.length == 3 && (digits == 10 || digits == 11);
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static List<Lack> linksToClosedPlatform(Imprint imprint) {
    List<Lack> lacks = new ArrayList<>();
    Optional<Imprint.DisputeResolution> disputes = imprint.disputeResolution().value();
    if (disputes.isPresent()) {
      Optional<Party> body = disputes.get().body().value();
      if (body.isPresent()) {
        addIfClosed(lacks, body.get().url());
      }
    }
    for (Imprint.Row row : imprint.further().orElse(List.of())) {
      addIfClosed(lacks, row.url());
    }
    return lacks;
  }

  private static void addIfClosed(List<Lack> lacks, Fact<String> url) {
    String address = url.orElse("").toLowerCase(Locale.ROOT);
    if (address.contains("://ec.europa.eu/") && address.contains("odr")) {
      lacks.add(Lack.at(url.where()));
    }
  }
}
