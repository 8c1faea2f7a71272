package org.lianxin;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the portal. */
@SpringBootApplication
public class LianxinApplication {

	public static void main(String[] args) {
		SpringApplication.run(LianxinApplication.class, args);
	}

}
