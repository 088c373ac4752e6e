package org.privacyyml.pages;

import org.privacyyml.pages.Sample.SamplePage;

/** Somebody's page with a look of its own, into which a fragment is put. */
final class Host {

  private Host() {}

  static String around(SamplePage page) {
    return """
        <!DOCTYPE html>
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title>
        <style>
        body { font: 20px/1.5 serif; color: rgb(40, 20, 60); background: rgb(255, 250, 240); }
        a { color: rgb(120, 0, 60); }
        .page { max-width: 50rem; margin: auto; padding: 1rem; overflow-wrap: anywhere; }
        </style>
        </head>
        <body>
        <main class="page">
        %s</main>
        </body>
        </html>
        """
        .formatted(page.language().code(), page.name(), page.fragment());
  }
}
