package org.privacyyml.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** Keeps what a goal says. */
final class SaidLog extends SystemStreamLog {
  final List<String> debug = new ArrayList<>();
  final List<String> said = new ArrayList<>();

  @Override
  public void debug(CharSequence content) {
    debug.add(content.toString());
  }

  @Override
  public void debug(Throwable error) {
    debug.add(error.toString());
  }

  @Override
  public void info(CharSequence content) {
    said.add(content.toString());
  }

  @Override
  public void warn(CharSequence content) {
    said.add(content.toString());
  }

  @Override
  public void error(CharSequence content) {
    said.add(content.toString());
  }
}
