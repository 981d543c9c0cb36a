/** The text of neo4j.conf; an unknown or repeated key refuses the start, and a comment would become part of the value. */
export function neo4jConf(port: number): string {
  return `server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.bolt.tls_level=DISABLED
server.http.enabled=false
server.https.enabled=false
dbms.security.auth_enabled=true
dbms.usage_report.enabled=false
server.directories.data=data
server.directories.transaction.logs.root=transactions
server.directories.logs=logs
server.directories.run=run
server.directories.plugins=plugins
server.directories.import=import
server.memory.pagecache.size=128m
db.tx_log.preallocate=false
db.tx_log.rotation.size=25m
db.tx_log.rotation.retention_policy=keep_none
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
`;
}

/** What java is told to run Neo4j from a folder of jars on a data folder; memory is set here, as neo4j.conf has no say in it. */
export function javaArguments(lib: string, home: string): string[] {
  return [
    "-Xms256m",
    "-Xmx1g",
    "-XX:+UseG1GC",
    "-XX:+ExitOnOutOfMemoryError",
    "-XX:-OmitStackTraceInFastThrow",
    "-Djdk.nio.maxCachedBufferSize=1024",
    "-Dio.netty.tryReflectionSetAccessible=true",
    "--add-opens=java.base/java.nio=ALL-UNNAMED",
    "--add-opens=java.base/java.io=ALL-UNNAMED",
    "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
    "--enable-native-access=ALL-UNNAMED",
    "-Dlog4j2.disable.jmx=true",
    "-Dfile.encoding=UTF-8",
    "-Djava.awt.headless=true",
    "-cp",
    `${lib}/*`,
    "org.neo4j.server.CommunityEntryPoint",
    `--home-dir=${home}`,
    `--config-dir=${home}/conf`,
    "--console-mode",
  ];
}
