/** Jobs for a CI system's matrix: one a service, or, where there are more than a system takes, one for several. */

/** GitHub's limit for a matrix, and Azure's for the jobs of a stage. */
const MAX_JOBS = 256;

/** The value of `paths` for each job. */
export function matrixJobs(services: readonly string[]): string[] {
  const size = Math.ceil(services.length / MAX_JOBS);
  const jobs: string[] = [];
  for (let start = 0; start < services.length; start += size) jobs.push(services.slice(start, start + size).join(','));
  return jobs;
}

/** As Azure Pipelines wants it: the variables of each job, by a name of letters, digits and `_`. */
export function matrixLegs(services: readonly string[]): Record<string, { service: string }> {
  const legs: Record<string, { service: string }> = {};
  for (const service of matrixJobs(services)) {
    const name = service
      .replace(/,.*$/, '_and_more')
      .replace(/[^A-Za-z0-9]+/g, '_')
      .replace(/^(?![A-Za-z])/, 's_')
      .slice(0, 90);
    let unique = name;
    for (let number = 2; Object.hasOwn(legs, unique); number++) unique = `${name}_${number}`;
    legs[unique] = { service };
  }
  return legs;
}
