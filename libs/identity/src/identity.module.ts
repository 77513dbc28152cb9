import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { RateLimits } from '@supplydock/platform';
import { ActFor } from './account/act-for.js';
import { ChangePassword } from './account/change-password.js';
import { MeController } from './account/me.controller.js';
import { ReadMe } from './account/read-me.js';
import { PasswordHasher } from './passwords/password-hasher.js';
import { PolicyGuard } from './policy/policy.guard.js';
import { SecondFactorController } from './second-factor/second-factor.controller.js';
import { SetUpSecondFactor } from './second-factor/set-up-second-factor.js';
import { VerifyCode } from './second-factor/verify-code.js';
import { FindActor } from './sessions/find-actor.js';
import { LogIn } from './sessions/log-in.js';
import { LogInLimits } from './sessions/log-in-limits.js';
import { LogOut } from './sessions/log-out.js';
import { OwnSessions } from './sessions/own-sessions.js';
import { SessionController } from './sessions/session.controller.js';
import { OwnViews } from './views/own-views.js';
import { ViewsController } from './views/views.controller.js';

/** Accounts, sessions, roles and the one policy; importing it puts the guard before every route of the process. */
@Module({
  controllers: [SessionController, MeController, SecondFactorController, ViewsController],
  providers: [
    { provide: APP_GUARD, useClass: PolicyGuard },
    ActFor,
    ChangePassword,
    FindActor,
    LogIn,
    LogInLimits,
    LogOut,
    OwnSessions,
    OwnViews,
    PasswordHasher,
    RateLimits,
    ReadMe,
    SetUpSecondFactor,
    VerifyCode,
  ],
  exports: [PasswordHasher, RateLimits],
})
export class IdentityModule {}
