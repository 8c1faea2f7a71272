package org.lianxin.web;

import java.beans.PropertyEditorSupport;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.multipart.MultipartFile;

/**
 * Takes words sent in the place of a file for no file, where binding would else lose the
 * whole form.
 */
@ControllerAdvice
class UploadBinding {

	@InitBinder
	void files(WebDataBinder binder) {
		binder.registerCustomEditor(MultipartFile.class, new PropertyEditorSupport() {

			@Override
			public void setAsText(String words) {
				setValue(null);
			}

		});
	}

}
