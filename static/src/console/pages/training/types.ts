/** What the API says of training classes. */
export interface TrainingClass {
  id: number;
  body: { id: number; name: string };
  title: string;
  trainee_kind: string;
  trainee_kind_label: string;
  course_kind: string;
  course_kind_label: string;
  hours: number;
  starts_on: string;
  ends_on: string;
  place: string;
  seats: number | null;
  state: string;
  state_label: string;
  enrolled: number;
  passed: number;
  outstanding: number;
  version: number;
}

export interface RosterFinding {
  row: number;
  column: string;
  code: string;
  label: string;
  message: string;
  severity: string;
}

export interface CheckedRoster {
  rows: number;
  added: number;
  unchanged: number;
  refused: number;
  warned: number;
  findings: RosterFinding[];
  plan: string;
}

export interface Enrolment {
  id: number;
  person_id: number;
  name: string;
  hours_attended: number | null;
  score: number | null;
  result: string;
  result_label: string;
  certificate_id: number | null;
  certificate_number: string | null;
}
