package org.lianxin.support;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Listens to what the portal asks its database, thread by thread. */
public final class Statements implements BeanPostProcessor, DisposableBean {

	private static final ThreadLocal<@Nullable List<String>> HEARD = new ThreadLocal<>();

	private @Nullable HikariDataSource listened;

	/**
	 * Returns the statements that the work sends on this thread; opening the wall at the
	 * start of each transaction is not among them.
	 */
	public static List<String> of(Runnable work) {
		List<String> heard = new ArrayList<>();
		HEARD.set(heard);
		try {
			work.run();
		}
		finally {
			HEARD.remove();
		}
		return heard.stream().filter((sql) -> !sql.startsWith("select set_county")).toList();
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		if (bean instanceof HikariDataSource pool) {
			this.listened = new Listened(pool);
			return this.listened;
		}
		return bean;
	}

	@Override
	public void destroy() {
		if (this.listened != null) {
			this.listened.close();
		}
	}

	private static final class Listened extends HikariDataSource {

		Listened(HikariDataSource settings) {
			super(settings);
		}

		@Override
		public Connection getConnection() throws SQLException {
			return listen(Connection.class, super.getConnection());
		}

		private static <T> T listen(Class<T> type, T target) {
			return type.cast(Proxy.newProxyInstance(Statements.class.getClassLoader(), new Class<?>[] { type },
					(proxy, method, arguments) -> call(target, method, arguments)));
		}

		private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments)
				throws Throwable {
			List<String> heard = HEARD.get();
			if (heard != null && arguments != null && arguments.length > 0 && arguments[0] instanceof String sql
					&& (method.getName().startsWith("prepare") || method.getName().startsWith("execute"))) {
				heard.add(sql);
			}
			try {
				Object result = method.invoke(target, arguments);
				return method.getName().equals("createStatement") ? listen(Statement.class, (Statement) result)
						: result;
			}
			catch (InvocationTargetException ex) {
				throw ex.getCause();
			}
		}

	}

}
