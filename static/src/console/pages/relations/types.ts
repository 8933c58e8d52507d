/** What the API says of relations with other regions. */
export interface Relation {
  id: number;
  region_code: string;
  region_name: string;
  counterpart_kind: string;
  counterpart_kind_label: string;
  counterpart_name: string;
  contact_name: string;
  note: string;
  in_force_today: boolean;
  people: number;
  version: number;
}

export interface Paper {
  id: number;
  kind: string;
  kind_label: string;
  number: string;
  title: string;
  signed_on: string | null;
  effective_on: string | null;
  expires_on: string | null;
  ended_on: string | null;
  people_per_year: number | null;
  wage_floor_fen: number | null;
  training_hours: number | null;
  terms: string;
  state: string;
  state_label: string;
  version: number;
}

export interface Stay {
  id: number;
  person_id: number;
  name: string;
  arrived_on: string;
  left_on: string | null;
}

export interface RegionCount {
  on: string;
  count: number;
  target: number;
  reached: boolean;
  clause: string;
  regions: { code: string; name: string; relation_ids: number[] }[];
  left_out: { relation_id: number; region_name: string; counterpart_name: string; reason_label: string }[];
}

export interface Readings {
  regions: string;
  regions_label: string;
  own_county: string;
  own_county_label: string;
  counting_day: string;
  target: number;
  version: number;
}
