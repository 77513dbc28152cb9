import type {} from '@fastify/cookie'; // adds cookies to Fastify's types
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ABSOLUTE_HOURS } from './session-rules.js';

/** `__Host-` binds the cookie to this very host over https; browsers refuse that prefix on plain http. */
function cookieName(isSecure: boolean): string {
  return isSecure ? '__Host-sid' : 'sid';
}

/** The token of a request, if it carries one of the right length. */
export function readSessionCookie(request: FastifyRequest, isSecure: boolean): string | null {
  const value = request.cookies[cookieName(isSecure)];
  return value?.length === 43 ? value : null;
}

/** Sets the cookie; officials get SameSite=Strict, because no link from outside may act for them. */
export function setSessionCookie(reply: FastifyReply, token: string, isSecure: boolean, official: boolean): void {
  reply.setCookie(cookieName(isSecure), token, {
    httpOnly: true,
    secure: isSecure,
    sameSite: official ? 'strict' : 'lax',
    path: '/',
    maxAge: ABSOLUTE_HOURS[official ? 'official' : 'firm'] * 3600,
  });
}

/** Takes the cookie out of the browser. */
export function clearSessionCookie(reply: FastifyReply, isSecure: boolean): void {
  reply.clearCookie(cookieName(isSecure), { httpOnly: true, secure: isSecure, path: '/' });
}
