package org.privacyyml.law.asking;

import java.util.List;
import java.util.Optional;
import org.privacyyml.catalog.WordList;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.policy.Party;

/** Countries that have one supervisory authority for all. */
public final class HomeAuthority {

  private HomeAuthority() {}

  /**
   * The lack of it where the file states another one.
   *
   * @param key its key in the catalogue
   * @param words what its name has in it, where the file writes it out
   */
  public static List<Lack> otherThan(String key, WordList words, Disclosure file) {
    Optional<Party> written = file.statedAuthority();
    boolean named =
        written.isPresent()
            ? words.firstIn(written.get().name().orElse("")).isPresent()
            : file.authority().isPresent() && file.authority().get().key().equals(key);
    boolean unreadable = file.policy().supervisoryAuthority().isUnreadable();
    return Lack.unless(named || unreadable, file.policy().supervisoryAuthority().where());
  }
}
