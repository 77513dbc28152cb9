import { common, problems, shell, titles } from './shell.js';
import { signIn } from './sign-in.js';
import { states } from './states.js';
import { today } from './today.js';

export const en = { titles, shell, common, problems, signIn, states, today };
