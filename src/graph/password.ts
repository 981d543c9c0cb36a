import neo4j, { Neo4jError, type Driver } from "neo4j-driver";

/** The one user of Neo4j Community. */
export const onlyUser = "neo4j";

interface Login {
  readonly uri: string;
  readonly password: string;
}

/** Whether the server takes this password. */
export async function passwordWorks(login: Login): Promise<boolean> {
  return withDriver(login, (driver) => driver.verifyAuthentication());
}

/** Replaces the password that every new server has; false when the server is not new. */
export async function setFirstPassword({ uri, password }: Login): Promise<boolean> {
  try {
    await withDriver({ uri, password: "neo4j" }, (driver) =>
      driver.executeQuery("ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password", { password }, { database: "system" }),
    );
    return true;
  } catch (error) {
    if (error instanceof Neo4jError && error.code === "Neo.ClientError.Security.Unauthorized") return false;
    throw error;
  }
}

async function withDriver<T>({ uri, password }: Login, work: (driver: Driver) => Promise<T>): Promise<T> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(onlyUser, password), { maxTransactionRetryTime: 5_000 });
  try {
    return await work(driver);
  } finally {
    await driver.close();
  }
}
