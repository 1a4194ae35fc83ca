// Stands before all other imports: zod would else try to compile code as soon as it is loaded, which the policy reports.
import { config } from 'zod';

config({ jitless: true });
