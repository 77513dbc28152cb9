// One build of the server and one PostgreSQL and one Valkey for a test run, addresses in TEST_DATABASE_URL and TEST_REDIS_URL.
// Where both are set already (servers of the operator, or those the test runner started), those are used.
let services = null;

export default async function startServices() {
  const { compile } = await import('../apps/dock/install/compile.mjs');
  try {
    await compile();
    process.env.TEST_SERVER_COMPILED = 'yes';
  } catch (error) {
    console.warn(error.message); // a broken file is the business of the tests that need it
  }
  if (process.env.TEST_DATABASE_URL && process.env.TEST_REDIS_URL) return;
  const { startTestServices } = await import('../dist/libs/testing/src/services/index.js');
  services = await startTestServices();
  process.env.TEST_DATABASE_URL = services.databaseUrl;
  process.env.TEST_REDIS_URL = services.redisUrl;
}

export async function stopServices() {
  await services?.stop();
}
