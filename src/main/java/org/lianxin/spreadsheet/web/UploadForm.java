package org.lianxin.spreadsheet.web;

import org.jspecify.annotations.Nullable;

import org.springframework.web.multipart.MultipartFile;

/** A table that is brought. */
record UploadForm(@Nullable MultipartFile file) {
}
