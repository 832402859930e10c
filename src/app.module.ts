/** The whole application for one role: doors, workers, or both. */

import { type DynamicModule, Module } from '@nestjs/common';
import { ApiModule } from './api/api.module.js';
import { CarriersModule } from './carriers.module.js';
import { PipelineModule } from './pipeline/pipeline.module.js';
import { PlatformModule, type Plumbing } from './platform/platform.module.js';
import { RecordsModule } from './records/records.module.js';
import { WebModule } from './web/web.module.js';

@Module({})
export class AppModule {
  static with(plumbing: Plumbing): DynamicModule {
    const { role } = plumbing.config;
    const doors = role === 'worker' ? [] : [ApiModule, WebModule];
    const workers = role === 'api' ? [] : [CarriersModule, PipelineModule];
    return { module: AppModule, imports: [PlatformModule.with(plumbing), RecordsModule, ...doors, ...workers] };
  }
}
