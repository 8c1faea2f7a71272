package org.lianxin.studio.web;

import org.jspecify.annotations.Nullable;

import org.springframework.web.multipart.MultipartFile;

/** A photo to show the studio by. */
record PhotoForm(@Nullable MultipartFile photo) {
}
