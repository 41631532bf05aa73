/** error: violates law, standard, arithmetic or a fixed name. warning: normally wrong. info: worth a look. */
export type Severity = 'error' | 'warning' | 'info';
