// One PostgreSQL and one Valkey for a test run, addresses in TEST_DATABASE_URL and TEST_REDIS_URL.
// Where both are set already (servers of the operator, or those the test runner started), those are used.
let services = null;

export default async function startServices() {
  if (process.env.TEST_DATABASE_URL && process.env.TEST_REDIS_URL) return;
  const { compile } = await import('../apps/dock/install/compile.mjs');
  await compile().catch((error) => console.warn(error.message)); // a broken file elsewhere is its own test's business
  const { startTestServices } = await import('../dist/libs/testing/src/services/index.js');
  services = await startTestServices();
  process.env.TEST_DATABASE_URL = services.databaseUrl;
  process.env.TEST_REDIS_URL = services.redisUrl;
}

export async function stopServices() {
  await services?.stop();
}
