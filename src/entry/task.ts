/** The Azure Pipelines task. */
import { AzureHost } from '../host/azure.ts';
import { run } from '../run.ts';

await run(new AzureHost());
