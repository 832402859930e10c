/** Doors for carriers. */

import { Module } from '@nestjs/common';
import { MailController } from './mail.controller.js';
import { TwilioController } from './twilio.controller.js';

@Module({ controllers: [TwilioController, MailController] })
export class WebhooksModule {}
