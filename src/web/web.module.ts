/** The doors for people: pages rendered on the server, forms that work without a script. */

import { Module } from '@nestjs/common';
import { CareersController } from './careers/careers.controller.js';
import { OpenRoles } from './careers/open-roles.js';
import { HomeController } from './home/home.controller.js';
import { AssetsController } from './layout/assets.controller.js';
import { Site } from './layout/site.js';
import { LessController } from './less/less.controller.js';
import { MailboxController } from './mailbox/mailbox.controller.js';
import { MailboxGuard } from './mailbox/mailbox.guard.js';
import { MessageController } from './message-page/message.controller.js';
import { ToldThings } from './message-page/told-things.js';
import { RedirectController } from './redirect/redirect.controller.js';
import { OwnDataController } from './preference-center/own-data.controller.js';
import { LearnedController } from './preference-center/learned.controller.js';
import { PersonChoices } from './preference-center/person-choices.js';
import { PreferencesController } from './preference-center/preferences.controller.js';
import { LinkMaker, SignInLinks } from './sign-in/sign-in-links.js';
import { SignInController } from './sign-in/sign-in.controller.js';
import { StillController } from './still/still.controller.js';
import { UnsubscribeController } from './unsubscribe/unsubscribe.controller.js';

@Module({
  controllers: [
    AssetsController, CareersController, HomeController, LearnedController, LessController, MailboxController, MessageController, OwnDataController,
    PreferencesController, RedirectController, SignInController, StillController, UnsubscribeController,
  ],
  providers: [LinkMaker, MailboxGuard, OpenRoles, PersonChoices, SignInLinks, Site, ToldThings],
})
export class WebModule {}
