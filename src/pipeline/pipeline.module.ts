/** Steps and sweeps, as the worker runs them. */

import { Module } from '@nestjs/common';
import { type Sweep } from '../platform/queue/sweeper.js';
import { Dispatcher } from './dispatcher.js';
import { ChangesSweep } from './intake/changes.sweep.js';
import { ImportSweep } from './intake/import.sweep.js';
import { RunImportStep } from './intake/run-import.step.js';
import { SilenceSweep } from './learning/silence.sweep.js';
import { CutRunStep } from './planning/cut-run.step.js';
import { PlanBucketStep } from './planning/plan-bucket.step.js';
import { PlanContextReader } from './planning/plan-context.reader.js';
import { PlanWriter } from './planning/plan.writer.js';
import { PlanningSweep } from './planning/planning.sweep.js';
import { ScheduleSweep } from './planning/schedule.sweep.js';
import { RecallStep } from './recall/recall.step.js';
import { ContentsReader } from './sending/contents.js';
import { Delivery } from './sending/delivery.js';
import { Gate } from './sending/gate.js';
import { Judge } from './sending/judge.js';
import { LetterWriter } from './sending/letter.js';
import { OneMessage } from './sending/one-message.js';
import { Outcomes } from './sending/outcomes.js';
import { Preparation } from './sending/preparation.js';
import { Recorder } from './sending/recorder.js';
import { ReconcileSweep } from './sending/reconcile.sweep.js';
import { SendBucketStep } from './sending/send-bucket.step.js';
import { SendingSweep } from './sending/sending.sweep.js';
import { Turnstile } from './sending/turnstile.js';
import { type Step, STEPS, SWEEPS } from './step.js';

const STEP_CLASSES = [RunImportStep, CutRunStep, PlanBucketStep, SendBucketStep, RecallStep];
const SWEEP_CLASSES = [ImportSweep, PlanningSweep, SendingSweep, ReconcileSweep, ScheduleSweep, SilenceSweep, ChangesSweep];

@Module({
  providers: [
    ContentsReader, Gate, Judge, OneMessage, Outcomes, LetterWriter, Delivery, Preparation, Recorder, Turnstile, PlanContextReader, PlanWriter, ...STEP_CLASSES, ...SWEEP_CLASSES,
    { provide: STEPS, useFactory: (...steps: Step<never>[]) => steps, inject: STEP_CLASSES },
    { provide: SWEEPS, useFactory: (...sweeps: Sweep[]) => sweeps, inject: SWEEP_CLASSES },
    Dispatcher,
  ],
})
export class PipelineModule {}
