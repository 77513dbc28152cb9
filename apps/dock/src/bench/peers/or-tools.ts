import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { benchFolder } from '../bench-folder.js';
import type { Transport } from '../transport.js';
import { PeerUnable, type TransportPeer } from './peer.js';

/** Half as large as everything else together (325 MB), so it is no dependency: it is fetched when its row is asked for. */
const PACKAGE = 'or-tools-wasm';
const VERSION = '0.9.1';

/** The part of the package's interface that is used here. */
interface NetworkFlow {
  readonly SimpleMinCostFlow: new () => {
    addArcsWithCapacityAndUnitCost(
      tails: ArrayLike<number>,
      heads: ArrayLike<number>,
      capacities: ArrayLike<number>,
      costs: ArrayLike<number>,
    ): unknown;
    setNodesSupplies(nodes: ArrayLike<number>, supplies: ArrayLike<number>): void;
    solve(): Promise<number>;
    optimalCost(): number;
  };
  readonly SimpleMinCostFlowStatus: { readonly OPTIMAL: number };
}

/** Google OR-Tools' min-cost flow as WebAssembly (npm `or-tools-wasm`). */
export async function openOrToolsPeer(): Promise<TransportPeer> {
  const { SimpleMinCostFlow, SimpleMinCostFlowStatus } = await load();
  return {
    name: 'or-tools',
    async solve({ nodeCount, tails, heads, costs, supplies }: Transport) {
      const flow = new SimpleMinCostFlow();
      // No arc carries more than its lot holds or its requisition takes.
      const capacities = Int32Array.from(tails, (tail, k) =>
        Math.max(0, Math.min(supplies[tail], Math.abs(supplies[heads[k]]))),
      );
      flow.addArcsWithCapacityAndUnitCost(tails, heads, capacities, costs);
      flow.setNodesSupplies(
        Int32Array.from({ length: nodeCount }, (_, v) => v),
        supplies,
      );
      const start = performance.now();
      const status = await flow.solve().catch((error: unknown) => {
        throw new PeerUnable(`gave up: ${String(error).slice(0, 100)}`);
      });
      const ms = performance.now() - start;
      if (status !== SimpleMinCostFlowStatus.OPTIMAL) throw new PeerUnable(`no optimum found (status ${status})`);
      return { ms, cost: flow.optimalCost() };
    },
    close: () => Promise.resolve(),
  };
}

async function load(): Promise<NetworkFlow> {
  const folder = join(benchFolder(), PACKAGE);
  const anchor = join(folder, 'package.json');
  if (!existsSync(join(folder, 'node_modules', PACKAGE))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(anchor, '{"private":true}\n');
    const npm = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--no-save', `${PACKAGE}@${VERSION}`];
    await promisify(execFile)('npm', npm, { cwd: folder }).catch(() => {
      throw new PeerUnable(`npm could not fetch ${PACKAGE}`);
    });
  }
  const path = createRequire(anchor).resolve(`${PACKAGE}/network-flow`);
  return (await import(pathToFileURL(path).href)) as NetworkFlow;
}
