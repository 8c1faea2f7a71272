package org.lianxin.database;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the embedded server lives.
 *
 * @param home the directory that holds all it has
 * @param port the port it listens on, or 0 for a free one
 */
@ConfigurationProperties("lianxin.embedded")
record EmbeddedSettings(@DefaultValue("./data") Path home, @DefaultValue("0") int port) {

}
