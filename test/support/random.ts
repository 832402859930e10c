/** Numbers in [0, 1) that follow a seed, so that a failing run can be run again. */
export { randomOf as generator } from '../../bench/world.js';
