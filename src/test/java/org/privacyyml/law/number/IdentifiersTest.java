package org.privacyyml.law.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.privacyyml.Fixtures;
import org.privacyyml.Privacy;
import org.privacyyml.law.LawFixturesTest;
import org.privacyyml.law.imprint.ProviderName;

/** Numbers at the edges of what they may be. */
class IdentifiersTest {

  /** What rules about identifiers say of a good file with one value exchanged. */
  private static String found(String fixture, String key, String value) {
    String yaml =
        new String(
                Fixtures.bytes(Fixtures.file("law/" + fixture + ".pass.yml")),
                StandardCharsets.UTF_8)
            .replaceFirst("(?<=" + key + ": )(\"[^\"]*\"|[^,}\\n]+)", "\"" + value + "\"");
    StringBuilder found = new StringBuilder();
    new Privacy(LawFixturesTest.TODAY, false, Set.of())
        .check(
            "privacy.yml", yaml.getBytes(StandardCharsets.UTF_8), (name, from) -> Optional.empty())
        .findings()
        .forEach(
            finding -> {
              if (finding.rule().family().equals("id")) {
                found.append(finding.severity()).append(' ').append(finding.rule()).append(' ');
              }
            });
    return found.toString().strip();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "ok",
      value = {
        "DE136695976, ok",
        "DE129274202, ok",
        "DE811569869, ok",
        "DE143454214, ok",
        "DE811128135, ok",
        "DE 811.128.135, ok",
        "de136695976, ok",
        "DE118573085, WARNING ID-VAT-DE-CHECK",
        "DE036695976, ERROR ID-VAT-DE-FORMAT",
        "DE13669597, ERROR ID-VAT-DE-FORMAT",
        "DE1366959760, ERROR ID-VAT-DE-FORMAT",
        "136695976, ERROR ID-VAT-DE-FORMAT",
        "ATU13585627, ok",
        "ATU12345675, ok",
        "ATU16370905, ok",
        "ATU36975500, ok",
        "ATU13585628, WARNING ID-VAT-AT",
        "AT13585627, ERROR ID-VAT-AT",
        "CHE-116.281.710 MWST, ok",
        "CHE-107.787.577, ok",
        "CHE-109.322.551 TVA, ok",
        "CHE-123.456.788, ok",
        "CHE109322551, ok",
        "CHE-109.322.552, WARNING ID-UID-CH",
        "CHE-109.322.55, ERROR ID-UID-CH",
        "FR12345678901, ok"
      })
  void a_VAT_id_has_its_form_and_its_check_digit(String number, String expected) {
    assertThat(found("ID-VAT-DE-FORMAT", "vatId", number))
        .isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "ok",
      value = {
        "DE136695976-00001, ok",
        "DE136695976-00012, ok",
        "DE136695976-00000, ERROR ID-WID-DE",
        "DE136695976-1, ERROR ID-WID-DE",
        "DE136695976, ERROR ID-WID-DE",
        "DE232637828-00001, WARNING ID-WID-DE"
      })
  void a_business_id_begins_with_the_VAT_id(String number, String expected) {
    assertThat(found("ID-WID-DE", "businessId", number))
        .isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource({"232637828,true", "136695976,true", "118573085,false", "123456789,false"})
  void a_business_id_has_the_check_digit_of_a_VAT_id(String digits, boolean right) {
    assertThat(CheckDigits.german(digits)).isEqualTo(right);
  }

  @ParameterizedTest
  @CsvSource({"12345675,true", "12345678,false"})
  void an_Austrian_number_has_its_check_digit(String digits, boolean right) {
    assertThat(CheckDigits.austrian(digits)).isEqualTo(right);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "ok",
      value = {
        "HRB 12345 B, ok",
        "12345 B, ok",
        "1, ok",
        "123456 HRO, ok",
        "1234567, ERROR ID-REG-DE-FORMAT",
        "12345 ABCD, ERROR ID-REG-DE-FORMAT",
        "B 12345, ERROR ID-REG-DE-FORMAT"
      })
  void a_register_number_has_six_digits_at_most(String number, String expected) {
    assertThat(found("ID-REG-DE", "number", number)).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "ok",
      value = {
        "FN 123456 b, ok",
        "123456b, ok",
        "1 x, ok",
        "123456, ERROR ID-FN-AT",
        "1234567 b, ERROR ID-FN-AT"
      })
  void a_Firmenbuch_number_has_a_letter(String number, String expected) {
    assertThat(found("ID-FN-AT", "number", number)).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "ok",
      value = {
        "01001, ok",
        "01067, ok",
        "99998, ok",
        "01000, ERROR ID-PLZ",
        "99999, ERROR ID-PLZ",
        "00000, ERROR ID-PLZ",
        "1067, ERROR ID-PLZ",
        "D-10969, ERROR ID-PLZ"
      })
  void a_German_postal_code_has_five_digits(String code, String expected) {
    assertThat(found("ID-PLZ", "postalCode", code)).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "ok",
      value = {"1070, ok", "0070, ERROR ID-PLZ", "10700, ERROR ID-PLZ"})
  void an_Austrian_postal_code_has_four_digits(String code, String expected) {
    assertThat(found("ID-VAT-AT", "postalCode", code)).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource({
    "+49 30 5550123, DE, ORDINARY",
    "+49 (0) 30 5550123, DE, ORDINARY",
    "0049 30 5550123, DE, ORDINARY",
    "030/555 01 23, DE, ORDINARY",
    "+49 1511 003 22 54, DE, ORDINARY",
    "+49 711 5550123, DE, ORDINARY",
    "0800 5550123, DE, ORDINARY",
    "0900 1234567, DE, PREMIUM",
    "+49 900 1 234567, DE, PREMIUM",
    "+49 (0) 900 1 234567, DE, PREMIUM",
    "0137 7 123456, DE, PREMIUM",
    "0900 2 12345, DE, PREMIUM",
    "0190 123456, DE, PREMIUM",
    "+49 0900 1234567, DE, PREMIUM",
    "0180 12, DE, SHARED_COST",
    "0180 5 123456, DE, SHARED_COST",
    "+43 900 123456, DE, PREMIUM",
    "115, DE, ORDINARY",
    "116 117, DE, ORDINARY",
    "+43 1 5550123, DE, ORDINARY",
    "+41 44 555 01 23, DE, ORDINARY",
    "044 555 01 23, CH, ORDINARY",
    "0900 123 456, CH, PREMIUM",
    "01 5550123, AT, ORDINARY",
    "0316 555012, AT, ORDINARY",
    "236 01 23, LI, ORDINARY",
    "+423 236 01 23, DE, ORDINARY",
    "01 42 68 53 00, FR, ORDINARY",
    "5550123, '', ORDINARY",
    "5550123, XX, ORDINARY",
    "+1 650 253 0000, DE, ORDINARY",
    "+49 030 5550123, DE, NONE",
    "+43 01 5550123, DE, NONE",
    "+41 044 555 01 23, DE, NONE",
    "+49 123 4567890, DE, NONE",
    "5550123, DE, NONE",
    "44 555 01 23, CH, NONE",
    "030 12, DE, NONE",
    "+49 30 55501235550123, DE, NONE",
    "+41 44 555 01 2, CH, NONE",
    "+44 20, DE, NONE",
    "030 555 KLEE, DE, NONE",
    "030 5550123 oder 124, DE, NONE",
    "12, FR, NONE",
    "12345, FR, NONE",
    "1234, XX, NONE",
    "+, DE, NONE",
    "'', DE, NONE",
    "'', FR, NONE"
  })
  void a_telephone_number_reaches_somebody(String number, String country, Telephone.Kind kind) {
    assertThat(Telephone.kind(number, country)).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"49", "43", "41"})
  void what_is_plain_is_an_ordinary_number_in_every_plan(String countryCode) {
    Random random = new Random(20261122);
    PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
    int plain = 0;
    for (int i = 0; i < 20_000; i++) {
      int length = random.nextInt(4, 14);
      StringBuilder digits = new StringBuilder(countryCode);
      for (int j = 0; j < length; j++) {
        digits.append(random.nextInt(10));
      }
      if (Telephone.isPlain(digits.toString())) {
        plain++;
        PhoneNumberUtil.PhoneNumberType type =
            plans.getNumberType(
                assertDoesNotThrow(() -> plans.parse("+" + digits, null), digits.toString()));
        assertThat(type)
            .as("+" + digits)
            .isIn(
                PhoneNumberUtil.PhoneNumberType.FIXED_LINE, PhoneNumberUtil.PhoneNumberType.MOBILE);
      }
    }
    assertThat(plain).isGreaterThan(200);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "ok",
      value = {
        "Erika Beispiel, ok",
        "Dr. Erika Beispiel, ok",
        "Prof. Dr. Erika M. Beispiel, ok",
        // DDG-5-1-1-REP says it already.
        "E. Beispiel, ok",
        "Dr. E. Beispiel, WARNING ID-NAME-FULL"
      })
  void a_representative_has_a_first_name(String name, String expected) {
    assertThat(found("ID-NAME-FULL", "- \\{name", name))
        .isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "ok",
      value = {
        "DEF1103R.HRB12345B, ok",
        "DEK1101R.HRB116737, ok",
        "HRB12345, INFO ID-EUID",
        "DE.HRB, INFO ID-EUID"
      })
  void a_European_register_number_names_country_register_and_number(String value, String expected) {
    assertThat(found("ID-EUID", "value", value)).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "info@beispiel.de",
        "a@b.de",
        "info@müller.de",
        "max.muster+seite@mail.beispiel.co.uk",
        "o'neil@beispiel.de"
      })
  void a_letter_can_be_sent_there(String address) {
    assertThat(Identifiers.isEmail(address)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "support (at) beispiel.de",
        "support[at]beispiel.de",
        "support@",
        "@beispiel.de",
        "info@beispiel",
        "info@@beispiel.de",
        "info@beispiel..de",
        "info@.de",
        "info@beispiel.de.",
        ".info@beispiel.de",
        "info.@beispiel.de",
        "in..fo@beispiel.de",
        "info @beispiel.de",
        "info@bei spiel.de",
        "mailto:info@beispiel.de",
        "info@-beispiel.de",
        "info@beispiel-.de",
        "info@127.0.0.1",
        "info@beispiel.de, zwei@beispiel.de",
        "<info@beispiel.de>",
        ""
      })
  void no_letter_can_be_sent_there(String address) {
    assertThat(Identifiers.isEmail(address)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Erika Beispiel,true",
    "Beispiel,false",
    "E. Beispiel,false",
    "Dr. Beispiel,true",
    "'',false"
  })
  void a_full_name_has_two_words_and_begins_with_no_initial(String name, boolean full) {
    assertThat(ProviderName.isFull(name)).isEqualTo(full);
  }
}
