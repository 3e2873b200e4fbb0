package samples;

import dev.chronotype.ActivityDefinition;
import java.net.ServerSocket;
import java.net.Socket;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.locks.Lock;

class Jobs {
  record Job(
      Executor executor, // error(javac): [CT201] Jobs.Job.executor is an Executor at executor
      ExecutorService service, // error(javac): [CT201] Jobs.Job.service is an ExecutorService at service
      Lock lock, // error(javac): [CT201] Jobs.Job.lock is a Lock at lock
      Socket socket, // error(javac): [CT201] Jobs.Job.socket is a Socket at socket
      ServerSocket server, // error(javac): [CT201] Jobs.Job.server is a ServerSocket at server
      Connection connection, // error(javac): [CT201] Jobs.Job.connection is a Connection at connection
      Statement statement, // error(javac): [CT201] Jobs.Job.statement is a Statement at statement
      ResultSet rows, // error(javac): [CT201] Jobs.Job.rows is a ResultSet at rows
      ClassLoader loader) {} // error(javac): [CT201] Jobs.Job.loader is a ClassLoader at loader

  @ActivityDefinition
  // error(ecj): [CT201] Jobs.Job.executor is an Executor at job
  // error(ecj): [CT201] Jobs.Job.service is an ExecutorService at job
  // error(ecj): [CT201] Jobs.Job.lock is a Lock at job
  // error(ecj): [CT201] Jobs.Job.socket is a Socket at job
  // error(ecj): [CT201] Jobs.Job.server is a ServerSocket at job
  // error(ecj): [CT201] Jobs.Job.connection is a Connection at job
  // error(ecj): [CT201] Jobs.Job.statement is a Statement at job
  // error(ecj): [CT201] Jobs.Job.rows is a ResultSet at job
  // error(ecj): [CT201] Jobs.Job.loader is a ClassLoader at job
  void run(Job job) {}
}
