/** What a run costs on the network. */
export interface Traffic {
  /** HTTP requests to the assets repository. */
  requests: number;
  /** Of the packs that came from it. */
  bytes: number;
}

export const NO_TRAFFIC: Readonly<Traffic> = { requests: 0, bytes: 0 };
