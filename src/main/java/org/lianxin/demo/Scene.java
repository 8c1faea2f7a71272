package org.lianxin.demo;

import java.time.Instant;

/** A thing done at a moment of the past. */
record Scene(Instant at, Runnable act) {
}
