import type { Messages } from '../messages.js';
import { account } from './account.js';
import { appeals } from './appeals.js';
import { cockpit } from './cockpit.js';
import { documents } from './documents.js';
import { firm, requisition } from './firm.js';
import { drafts, hotline, standing } from './standing.js';
import { firmFile, firms, register } from './firms.js';
import { network } from './network.js';
import { notices } from './notices.js';
import { insight } from './insight.js';
import { overrides } from './overrides.js';
import { onSite } from './on-site.js';
import { join, people } from './people.js';
import { policies, policyForm } from './policies.js';
import { quarantine } from './quarantine.js';
import { openData } from './open-data.js';
import { several } from './several.js';
import { shortcuts } from './shortcuts.js';
import { receipt } from './receipt.js';
import { replay } from './replay.js';
import { reports } from './reports.js';
import { reasons } from './reasons.js';
import { awards, decision, round, rounds } from './rounds.js';
import { common, problems, shell, titles } from './shell.js';
import { scenarios } from './scenarios.js';
import { signIn } from './sign-in.js';
import { requisitions } from './requisitions.js';
import { states } from './states.js';
import { goods } from './goods.js';
import { qualification } from './qualification.js';
import { importFirms } from './import-firms.js';
import { importLots } from './import-lots.js';
import { lot, lots, newLot } from './supplier.js';
import { ledger } from './ledger.js';
import { lookUp, recompute, result, results } from './results.js';
import { views } from './views.js';
import { today } from './today.js';

export const zh: Messages = {
  insight,
  overrides,
  account,
  appeals,
  titles,
  shell,
  common,
  problems,
  signIn,
  states,
  today,
  views,
  results,
  lookUp,
  result,
  recompute,
  ledger,
  rounds,
  round,
  awards,
  decision,
  documents,
  firm,
  firmFile,
  firms,
  register,
  requisition,
  requisitions,
  onSite,
  people,
  join,
  policies,
  policyForm,
  scenarios,
  quarantine,
  standing,
  drafts,
  hotline,
  lots,
  lot,
  newLot,
  goods,
  qualification,
  importLots,
  importFirms,
  network,
  notices,
  reasons,
  reports,
  cockpit,
  replay,
  receipt,
  shortcuts,
  several,
  openData,
};
