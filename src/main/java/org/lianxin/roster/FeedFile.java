package org.lianxin.roster;

import java.time.Instant;

/**
 * A calendar file.
 *
 * @param etag tells it from any other content
 * @param changedAt when its content last changed, or its days last moved on
 */
public record FeedFile(byte[] bytes, String etag, Instant changedAt) {
}
