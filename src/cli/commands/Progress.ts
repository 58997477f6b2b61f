/** Is told what is being done while something takes long. */
export type Progress = (what: string) => void;
