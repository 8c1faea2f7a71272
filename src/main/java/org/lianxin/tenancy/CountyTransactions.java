package org.lianxin.tenancy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Opens the wall for one county at the start of each transaction, and for that
 * transaction only.
 */
@Component
class CountyTransactions implements TransactionExecutionListener {

	private final DataSource dataSource;

	CountyTransactions(DataSource dataSource) {
		this.dataSource = dataSource;
	}

	@Override
	public void afterBegin(TransactionExecution transaction, @Nullable Throwable beginFailure) {
		if (beginFailure == null) {
			CurrentCounty.id().ifPresent(this::open);
		}
	}

	private void open(int countyId) {
		Connection connection = DataSourceUtils.getConnection(this.dataSource);
		try (PreparedStatement statement = connection.prepareStatement("select set_county(?)")) {
			statement.setInt(1, countyId);
			statement.execute();
		}
		catch (SQLException ex) {
			throw new CannotCreateTransactionException("could not set the county", ex);
		}
		finally {
			DataSourceUtils.releaseConnection(connection, this.dataSource);
		}
	}

}
