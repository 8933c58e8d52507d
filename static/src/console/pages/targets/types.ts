/** What the API says of targets. */
export interface Indicator {
  code: string;
  label: string;
  is_share: boolean;
  counted: number;
  base: number;
  target_percent: number | null;
  progress_basis_points: number;
  reached: boolean;
  clause: string;
  clause_text: string;
  reading: boolean;
  note: string;
}

export interface Progress {
  district: string;
  on: string;
  document: string;
  indicators: Indicator[];
}
