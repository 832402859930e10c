/** Doors for machines. */

import { Module } from '@nestjs/common';
import { HealthController } from '../platform/health/health.controller.js';
import { AdminModule } from './admin/admin.module.js';
import { WebhooksModule } from './webhooks/webhooks.module.js';

@Module({ imports: [AdminModule, WebhooksModule], controllers: [HealthController] })
export class ApiModule {}
