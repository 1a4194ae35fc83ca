// How far the making of the pages has come.
import { useWords } from '#renderer/ui/language.tsx';
import { Progress } from '#renderer/ui/progress.tsx';
import type { Progress as Done } from '#shared/contract/request.ts';
import { printScreenWords } from '#shared/language/print-screen-words.ts';

interface MakingProgressProps {
  readonly progress: Done | null;
  readonly onCancel: () => void;
}

export function MakingProgress({ progress, onCancel }: MakingProgressProps) {
  const words = useWords(printScreenWords);
  const steps: Readonly<Record<string, string>> = words.steps;
  const verb = (progress === null ? undefined : steps[progress.step]) ?? words.making;
  return (
    <div className="print-screen-progress">
      <Progress verb={verb} done={progress?.done ?? 0} total={progress?.total ?? null} onCancel={onCancel} />
    </div>
  );
}
