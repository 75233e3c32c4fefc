export const id=8789,ids=[8789],modules={8789:(function(M,E,_){_.d(E,{repack:()=>O.BC});var O=_(7331),P=_(2753),D=_(6058),n=_(334),s=_(4179),C=_(6217),T=_(9542)})};
