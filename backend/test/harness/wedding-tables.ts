/** Every table in which a wedding is. */
export const WEDDING_TABLES = [
  "wed_wedding",
  "wed_member",
  "wed_link",
  "wed_task",
  "wed_note",
  "wed_assignment",
  "wed_audit",
  "wed_setting",
  "wed_coordinator",
  "quo_quote",
  "quo_version",
  "quo_transition",
]
