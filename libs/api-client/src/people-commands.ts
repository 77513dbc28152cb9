import { Injectable } from '@angular/core';
import { Commander, type Once } from './commander.js';
import type {
  AcceptInvitation,
  AskAsVisitor,
  AskToJoin,
  InvitationMail,
  Joined,
  NewInvitation,
  OwnJoinRequests,
} from './types.js';

/** Who acts for a firm: inviting, joining, asking, admitting, removing. Every promise rejects with what `problemOf` reads. */
@Injectable({ providedIn: 'root' })
export class PeopleCommands extends Commander {
  /** The code is told once. @param mail where it goes by e-mail as well */
  inviteColleague(id: string, mail?: InvitationMail): Promise<NewInvitation> {
    return this.send('POST', `/api/enterprises/${id}/invitations`, { body: { mail } });
  }

  withdrawInvitation(id: string, invitationId: string): Promise<void> {
    return this.send('DELETE', `/api/enterprises/${id}/invitations/${invitationId}`);
  }

  removePerson(id: string, userId: string): Promise<void> {
    return this.send('DELETE', `/api/enterprises/${id}/people/${userId}`);
  }

  /** INVITATION_UNKNOWN when the code does not hold. */
  acceptInvitation(input: AcceptInvitation): Promise<Joined> {
    return this.send('POST', '/api/invitations/acceptance', { body: input });
  }

  /** With the account one has; INVITATION_UNKNOWN, ALREADY_MEMBER. */
  joinFirm(code: string): Promise<Joined> {
    return this.send('POST', '/api/invitations/joining', { body: { code } });
  }

  askToJoin(input: AskToJoin, once: Once): Promise<OwnJoinRequests> {
    return this.send('POST', '/api/join-requests', { body: input, once });
  }

  /** Makes an account that opens nothing until somebody admits it. */
  askToJoinAsVisitor(input: AskAsVisitor): Promise<OwnJoinRequests> {
    return this.send('POST', '/api/registrations/join-requests', { body: input });
  }

  admitJoiner(id: string, once: Once): Promise<void> {
    return this.send('POST', `/api/join-requests/${id}/admission`, { body: {}, once });
  }

  refuseJoiner(id: string, reason: string, once: Once): Promise<void> {
    return this.send('POST', `/api/join-requests/${id}/refusal`, { body: { reason }, once });
  }
}
