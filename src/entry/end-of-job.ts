/** How a program is told that it is started for the end of a job: scripts/bundle.ts writes the file that a runner or an agent starts then. */
export const END_OF_JOB = 'end-of-job';
