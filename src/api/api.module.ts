/** Doors for machines. */

import { Module } from '@nestjs/common';
import { AdminModule } from './admin/admin.module.js';
import { WebhooksModule } from './webhooks/webhooks.module.js';

@Module({ imports: [AdminModule, WebhooksModule] })
export class ApiModule {}
