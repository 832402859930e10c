/** Schemas of places and pay. */

import { PAY_PERIODS } from '#lib/vocabulary';
import { z } from 'zod';

import { amount, country, currency, line } from './words.schema.js';

const MAX_RADIUS_KM = 20_015;

const placeShape = {
  name: line(200),
  country: country.optional(),
  lat: z.number().min(-90).max(90).optional(),
  lon: z.number().min(-180).max(180).optional(),
};

const bothOrNone = ({ value, issues }: z.core.ParsePayload<{ lat?: number | undefined; lon?: number | undefined }>): void => {
  if ((value.lat === undefined) === (value.lon === undefined)) return;
  const missing = value.lat === undefined ? 'lat' : 'lon';
  issues.push({ code: 'custom', input: undefined, path: [missing], message: 'Expected lat and lon together or neither.', params: { code: 'required' } });
};

export const placeSchema = z.strictObject(placeShape).check(bothOrNone);

/** Half the Earth's circumference is the farthest that two points can lie apart. */
export const desiredPlaceSchema = z.strictObject({ ...placeShape, radiusKm: z.number().gt(0).max(MAX_RADIUS_KM).optional() }).check(bothOrNone);

export const payFloorSchema = z.strictObject({ amount, currency, period: z.enum(PAY_PERIODS) });

export const payRangeSchema = z.strictObject({ min: amount.optional(), max: amount.optional(), currency, period: z.enum(PAY_PERIODS) })
  .check(({ value, issues }) => {
    if (value.min === undefined && value.max === undefined) issues.push({ code: 'custom', input: value, path: ['min'], message: 'Expected min, max or both.', params: { code: 'required' } });
    else if (value.min !== undefined && value.max !== undefined && value.min > value.max) {
      issues.push({ code: 'custom', input: value.max, path: ['max'], message: 'Expected max not below min.', params: { code: 'out_of_range' } });
    }
  });
