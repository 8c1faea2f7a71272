package org.lianxin.web;

import org.lianxin.privacy.Sealer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;

/**
 * Seals what sessions keep. A form sent after the session ended waits there, with the
 * name and phone typed into it, until its sender has signed in again.
 */
@Configuration(proxyBeanMethods = false)
class SealedSessions {

	private static final String CONTEXT = "session";

	/** The name is the one under which Spring Session JDBC looks for it. */
	@Bean
	GenericConversionService springSessionConversionService(Sealer sealer) {
		SerializingConverter writer = new SerializingConverter();
		DeserializingConverter reader = new DeserializingConverter(getClass().getClassLoader());
		GenericConversionService sealed = new GenericConversionService();
		sealed.addConverter(Object.class, byte[].class,
				(attribute) -> sealer.sealBytes(writer.convert(attribute), CONTEXT));
		sealed.addConverter(byte[].class, Object.class,
				(attribute) -> reader.convert(sealer.openBytes(attribute, CONTEXT)));
		return sealed;
	}

}
