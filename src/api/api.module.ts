/** Doors for machines. */

import { Module } from '@nestjs/common';
import { HealthController } from '../platform/health/health.controller.js';
import { AdminModule } from './admin/admin.module.js';

@Module({ imports: [AdminModule], controllers: [HealthController] })
export class ApiModule {}
