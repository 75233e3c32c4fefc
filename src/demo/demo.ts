export async function demo(_host: unknown, _keep: boolean): Promise<void> {}
