/** The core's repeatable numbers: the same seed draws the same forest. */
export { dice as chance } from '$lib/domain/dice';
