package org.privacyyml.pages;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Serves pages as a careful server would: with a policy that allows their own style sheet alone.
 */
public final class PageServer implements AutoCloseable {
  private record Served(byte[] content, String policy) {}

  private final HttpServer server;
  private final Map<String, Served> pages = new ConcurrentHashMap<>();

  PageServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException noPort) {
      throw new UncheckedIOException(noPort);
    }
    server.createContext("/", this::answer);
    server.start();
  }

  /** Makes a page known, and says its address. */
  public String serve(String name, String html, String policy) {
    pages.put("/" + name, new Served(html.getBytes(StandardCharsets.UTF_8), policy));
    return address() + "/" + name;
  }

  public String address() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Served served = pages.get(exchange.getRequestURI().getPath());
      if (served == null) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
      if (!served.policy().isEmpty()) {
        exchange.getResponseHeaders().add("Content-Security-Policy", served.policy());
      }
      exchange.sendResponseHeaders(200, served.content().length);
      exchange.getResponseBody().write(served.content());
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
