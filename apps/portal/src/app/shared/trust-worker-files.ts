interface TrustedTypes {
  readonly defaultPolicy: unknown;
  createPolicy(name: 'default', rules: { createScriptURL(url: string): string | null }): unknown;
}

/** The bundler's own name for a worker's file, and the worker that opens pages without a network. */
const WORKER_FILES = /^\/(worker-[A-Z0-9]+|service-worker)\.js$/;

/**
 * Trusted Types refuse a string as a script's address; this lets exactly the portal's workers through. The bundler writes a
 * plain string into the constructor, hence the default policy.
 */
export function trustWorkerFiles(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes || trustedTypes.defaultPolicy) return;
  trustedTypes.createPolicy('default', {
    createScriptURL: (url) => {
      const { origin, pathname } = new URL(url, location.href);
      return origin === location.origin && WORKER_FILES.test(pathname) ? url : null;
    },
  });
}
