/** Doors for people. */

import { Module } from '@nestjs/common';

@Module({})
export class WebModule {}
