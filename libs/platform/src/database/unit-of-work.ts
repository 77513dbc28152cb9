import { AsyncLocalStorage } from 'node:async_hooks';
import { Inject, Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { DataSource, type EntityManager } from 'typeorm';

interface Scope {
  readonly jurisdictionId: string | null;
  readonly tx: EntityManager;
  readonly beforeCommit: (() => Promise<unknown>)[];
  readonly afterCommit: (() => void)[];
}

/**
 * The only door to the database: one transaction, bound to one jurisdiction. Row-level security reads the jurisdiction
 * from the transaction, so a forgotten WHERE returns nothing of another city.
 */
@Injectable()
export class UnitOfWork {
  private readonly scopes = new AsyncLocalStorage<Scope>();

  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /**
   * Runs `work` in one transaction of a jurisdiction; commits when it resolves, rolls back when it throws. Called inside
   * another run of the same jurisdiction it joins that transaction, so that use cases compose.
   *
   * @param jurisdictionId six digits
   * @throws Error when called inside a transaction of another jurisdiction
   */
  run<T>(jurisdictionId: string, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    if (!/^\d{6}$/.test(jurisdictionId)) throw new Error(`not a jurisdiction: '${jurisdictionId}'`);
    const scope = this.scopes.getStore();
    if (scope) {
      if (scope.jurisdictionId !== jurisdictionId) throw new Error('a transaction belongs to one jurisdiction');
      return work(scope.tx);
    }
    return this.begin(jurisdictionId, `set_config('app.jurisdiction', '${jurisdictionId}', true)`, work);
  }

  /**
   * As `run`, but everything that `work` reads is as it was at its first statement, however long it takes; it can write
   * nothing. For what is read in several steps and belongs together.
   * @throws Error when called inside a transaction
   */
  view<T>(jurisdictionId: string, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    if (!/^\d{6}$/.test(jurisdictionId)) throw new Error(`not a jurisdiction: '${jurisdictionId}'`);
    if (this.scopes.getStore()) throw new Error('a view cannot start inside a transaction');
    const settings = `set_config('app.jurisdiction', '${jurisdictionId}', true)`;
    return this.begin(jurisdictionId, settings, work, 'ISOLATION LEVEL REPEATABLE READ READ ONLY');
  }

  /**
   * Runs `work` in one transaction that sees every jurisdiction. Only for what cannot know its jurisdiction beforehand:
   * relay, sweeper, finding the session of a cookie.
   *
   * @param reason named in the server's activity view (application_name); letters, digits, hyphens and spaces
   */
  system<T>(reason: string, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    if (this.scopes.getStore()) throw new Error('system work cannot start inside a transaction');
    if (!/^[\w -]+$/.test(reason)) throw new Error(`not a reason: '${reason}'`);
    const settings = `set_config('app.system', 'on', true), set_config('application_name', 'supplydock ${reason}', true)`;
    return this.begin(null, settings, work);
  }

  /**
   * Runs `work` so that its failure undoes only what `work` did: the transaction around it stays usable. For a caller
   * that records the failure in that transaction.
   *
   * @throws Error when no transaction is open; what `work` throws, after undoing it
   */
  async attempt<T>(work: () => Promise<T>): Promise<T> {
    const scope = this.scopes.getStore();
    if (!scope) throw new Error('an attempt needs a transaction');
    const [last, effects] = [scope.beforeCommit.length, scope.afterCommit.length];
    await scope.tx.query('SAVEPOINT attempt');
    try {
      const result = await work();
      await scope.tx.query('RELEASE SAVEPOINT attempt');
      return result;
    } catch (error) {
      scope.beforeCommit.length = last;
      scope.afterCommit.length = effects;
      await scope.tx.query('ROLLBACK TO SAVEPOINT attempt');
      throw error;
    }
  }

  /**
   * Does `work` as the last thing of the running transaction, in the order of the calls: for what takes a lock that
   * everybody waits for, so that it is held while nothing else is done. When it throws, all is rolled back.
   * @throws Error when no transaction is open
   */
  beforeCommit(work: () => Promise<unknown>): void {
    const scope = this.scopes.getStore();
    if (!scope) throw new Error('there is no commit without a transaction');
    scope.beforeCommit.push(work);
  }

  /** Does `effect` once the running transaction has committed (at once when there is none); never when it rolls back. */
  afterCommit(effect: () => void): void {
    const scope = this.scopes.getStore();
    if (scope) scope.afterCommit.push(effect);
    else effect();
  }

  /** @param settings calls of set_config without parameters: they travel with START TRANSACTION in one message */
  private async begin<T>(
    jurisdictionId: string | null,
    settings: string,
    work: (tx: EntityManager) => Promise<T>,
    mode = '',
  ): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    const scope: Scope = { jurisdictionId, tx: runner.manager, beforeCommit: [], afterCommit: [] };
    let result: T;
    try {
      await runner.query(`START TRANSACTION ${mode}; SELECT ${settings}`);
      result = await this.scopes.run(scope, async () => {
        const value = await work(scope.tx);
        for (const last of scope.beforeCommit) await last();
        return value;
      });
      await runner.query('COMMIT');
    } catch (error) {
      // On a broken connection it fails too; the server has rolled back then, and the pool drops the connection.
      await runner.query('ROLLBACK').catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
    for (const effect of scope.afterCommit) effect();
    return result;
  }
}

/** The pg connection behind a transaction, for COPY (pg-copy-streams). It must not be released or kept. */
export async function pgClientOf(tx: EntityManager): Promise<PoolClient> {
  if (!tx.queryRunner) throw new Error('no transaction is open');
  return (await tx.queryRunner.connect()) as PoolClient;
}
